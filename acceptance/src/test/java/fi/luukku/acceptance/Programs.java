package fi.luukku.acceptance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/** Programs that were started here: where they answer, and their end. */
public final class Programs {
  private static final int PATIENCE_SECONDS = 30;
  private static final String ENDPOINTS = "endpoints.properties";

  private Programs() {}

  /** Where a launcher writes where everything answers. */
  static Path endpointsIn(Path data) {
    return data.resolve(ENDPOINTS);
  }

  static Properties endpoints(Path data) {
    Properties read = new Properties();
    try (InputStream file = Files.newInputStream(endpointsIn(data))) {
      read.load(file);
      return read;
    } catch (IOException unreadable) {
      throw new UncheckedIOException("The product's endpoints cannot be read.", unreadable);
    }
  }

  /** Asks a program to end, and ends it where it does not; tells whether it ended by itself. */
  public static boolean end(Process program) {
    program.destroy();
    try {
      if (program.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        return true;
      }
      program.destroyForcibly();
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return true;
    }
  }
}
