package fi.luukku.forms;

import fi.luukku.forms.definition.Question;

/** How many rows a table shows and takes. */
public final class ShownRows {

  /** More rows than any definition may allow; what is beyond is not read. */
  static final int MOST = 101;

  private ShownRows() {}

  /** An empty table shows its smallest number of rows, at least one. */
  public static int least(Question table) {
    return Math.max(1, table.limits().count().least().orElse(1));
  }
}
