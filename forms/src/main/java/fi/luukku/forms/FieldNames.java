package fi.luukku.forms;

/**
 * Names and ids of HTML inputs and buttons. They are stable: pages, page tests and people's
 * password managers rely on them.
 */
public final class FieldNames {

  private FieldNames() {}

  /** {@code q.contact_name}. */
  public static String input(String question) {
    return "q." + question;
  }

  /** {@code q.budget.0.amount}. */
  public static String input(String table, int row, String column) {
    return "q." + table + "." + row + "." + column;
  }

  /** {@code q.home.street}, for the input of a name that has several. */
  public static String part(String input, String part) {
    return input + "." + part;
  }

  /** {@code q-contact_name}: the id of the input, or of the first option of a choice. */
  public static String id(String question) {
    return "q-" + question;
  }

  /** {@code q-budget-0-amount}. */
  public static String id(String table, int row, String column) {
    return "q-" + table + "-" + row + "-" + column;
  }

  /** {@code q-home-street}, of an id that has several inputs. */
  public static String partId(String id, String part) {
    return id + "-" + part;
  }

  /** Submit button that adds a row: {@code row.add.budget}. */
  public static String addRow(String table) {
    return "row.add." + table;
  }

  /** Submit button that removes a row: {@code row.remove.budget.2}. */
  public static String removeRow(String table, int row) {
    return "row.remove." + table + "." + row;
  }

  /** Submit button that looks up an address: {@code find.q.home}. */
  public static String lookUp(String input) {
    return "find." + input;
  }

  /** Boxes of documents that were handed in before: {@code delivered.rules}. */
  public static String delivered(String question) {
    return "delivered." + question;
  }

  /** Submit button that takes an attachment away, by its place: {@code file.remove.rules.0}. */
  public static String removeFile(String question, int file) {
    return "file.remove." + question + "." + file;
  }
}
