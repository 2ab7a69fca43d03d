package fi.luukku.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** What the build knew: versions, written into the jar by Maven. */
final class Build {
  private static final Properties PROPERTIES = load();

  private Build() {}

  static String property(String name) {
    return PROPERTIES.getProperty(name);
  }

  private static Properties load() {
    try (InputStream in = Build.class.getResourceAsStream("build.properties")) {
      Properties properties = new Properties();
      properties.load(in);
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
