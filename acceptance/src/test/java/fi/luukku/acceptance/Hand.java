package fi.luukku.acceptance;

/** How somebody fills in a form. Questions are named as in the form, without the {@code q.}. */
interface Hand {
  /** For the names of pictures. */
  String name();

  void fill(String question, String text);

  /** A radio button or a box. */
  void choose(String question, String value);

  /** An entry of a list. */
  void pick(String question, String value);

  /** A button that leads to another page, or to the same one anew. */
  void press(String selector);
}
