package fi.luukku.launcher;

import java.io.File;
import java.io.IOException;
import java.util.List;

/** A process that does nothing until it is ended, or ends at once with a sentence. */
final class Sleeper {
  private Sleeper() {}

  public static void main(String[] arguments) throws InterruptedException {
    if (arguments.length > 0) {
      System.out.println(arguments[0]);
      System.exit(3);
    }
    Thread.currentThread().join();
  }

  static List<String> command(String... lastWords) {
    List<String> words =
        new java.util.ArrayList<>(
            List.of(
                Site.java(),
                "-cp",
                System.getProperty("java.class.path").split(File.pathSeparator)[0]));
    words.add(Sleeper.class.getName());
    words.addAll(List.of(lastWords));
    return words;
  }

  static Process start() throws IOException {
    return new ProcessBuilder(command()).start();
  }
}
