/** Words without which a sentence keeps its matter. Not `no` and `not`, which turn it round. */
export const functionWords = new Set(
  (
    'a about also an and are as at be been being but by can could for from had has have if in into is it its may more of on or ' +
    'other our out over should some such than that the their them then there these they this those to up was were what when ' +
    'where which who will with within would'
  ).split(' '),
);
