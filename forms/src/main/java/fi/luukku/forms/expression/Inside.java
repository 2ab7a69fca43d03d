package fi.luukku.forms.expression;

/** Names that no author can write, because of their sign; macros bring them in. */
final class Inside {

  static final String TODAY = "@today";
  private static final String ANSWERED = "@answered:";

  private Inside() {}

  static String answered(String name) {
    return ANSWERED + name;
  }

  static boolean isAnswered(String ident) {
    return ident.startsWith(ANSWERED);
  }

  /** The name whose being answered is asked. */
  static String asked(String ident) {
    return ident.substring(ANSWERED.length());
  }

  static boolean is(String ident) {
    return ident.startsWith("@");
  }
}
