/**
 * Words that add little to the meaning of a sentence and are nearly everywhere, so that looking for them costs much and
 * helps little. Not `no` and `not`, which reverse the meaning.
 */
export const functionWords: ReadonlySet<string> = new Set(
  (
    'a about also an and any are as at be been being but by can could did do does for from had has have how i if in into is it ' +
    'its many may me more much my of on or other our out over should some such than that the their them then there these they ' +
    'this those to up was we were what when where which who whom whose why will with within would you your'
  ).split(' '),
);

/**
 * Words of a question that only say that reports should answer it (`what did Ofsted say about …?`). They are looked for
 * like others, but left out if nothing contains all words.
 */
export const askingWords: ReadonlySet<string> = new Set(
  (
    'council councils find finds found graded inspection inspections inspector inspectors judged ofsted rated report reports said ' +
    'say says tell tells think thought told'
  ).split(' '),
);
