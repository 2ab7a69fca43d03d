package fi.luukku.formbuilder.web;

/** What was moved, as the address of the page says it after that. */
final class Moved {
  private Moved() {}

  /** Only a key of ours becomes part of an address. */
  static String safe(String key) {
    return key.matches("[a-z0-9][a-z0-9_-]{0,39}") ? key : "";
  }
}
