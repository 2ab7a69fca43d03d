package fi.luukku.forms;

import fi.luukku.forms.definition.Question;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether a question takes a file, by its name, size and number. What the content really is has to
 * be looked at where files are stored.
 */
public final class FileCheck {

  private static final long MEGABYTE = 1024L * 1024L;

  private FileCheck() {}

  /**
   * What is wrong with a file that is about to be attached.
   *
   * @param bytes size of the file
   * @param attached how many files the question has already
   */
  public static Optional<Problem> problem(
      Question question, String fileName, long bytes, int attached) {
    if (!hasRoom(question, attached)) {
      return Optional.of(full(question));
    }
    if (!question.files().kinds().contains(kind(fileName))) {
      return Optional.of(Problem.of(question.key(), "file.kind", fileName, kinds(question)));
    }
    if (bytes == 0) {
      return Optional.of(Problem.of(question.key(), "file.empty", fileName));
    }
    return bytes > question.files().maxBytes()
        ? Optional.of(
            Problem.of(
                question.key(), "file.size", fileName, question.files().maxBytes() / MEGABYTE))
        : Optional.empty();
  }

  /** That the content of a file, where it is stored, proved to be something else than its name. */
  public static Problem otherContent(Question question, String fileName) {
    return Problem.of(question.key(), "file.content", fileName, kinds(question));
  }

  private static String kinds(Question question) {
    return String.join(", ", question.files().kinds());
  }

  /** Whether a question that has so many files takes one more. */
  public static boolean hasRoom(Question question, int attached) {
    return attached < most(question);
  }

  /** That a question takes no more files. */
  public static Problem full(Question question) {
    return Problem.of(question.key(), "files.many", most(question));
  }

  private static int most(Question question) {
    return question.limits().count().most().orElse(Integer.MAX_VALUE);
  }

  private static String kind(String fileName) {
    int dot = fileName.lastIndexOf('.');
    return dot < 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
