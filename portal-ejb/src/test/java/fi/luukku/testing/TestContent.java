package fi.luukku.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * The demo town's content as a copy of the run's own, {@code content-<fork>} in the target folder:
 * a test may change it, and changes it back.
 */
public final class TestContent implements LauncherSessionListener {
  private static final Path DEMO = Path.of("../launcher/src/main/mallikunta");

  /** Only failsafe names the target folder. */
  @Override
  public void launcherSessionOpened(LauncherSession session) {
    String target = System.getProperty("luukku.it.target");
    if (target != null) {
      copy(Path.of(target, "content-" + System.getProperty("luukku.it.fork")));
    }
  }

  private static void copy(Path folder) {
    try (Stream<Path> walked = Files.walk(DEMO)) {
      List<Path> files = walked.filter(Files::isRegularFile).toList();
      for (Path file : files) {
        Path to = folder.resolve(DEMO.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.write(to, Files.readAllBytes(file));
      }
    } catch (IOException failed) {
      throw new UncheckedIOException("The demo's content was not copied.", failed);
    }
  }
}
