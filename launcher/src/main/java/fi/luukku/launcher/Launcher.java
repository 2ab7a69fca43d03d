package fi.luukku.launcher;

import java.lang.reflect.InvocationTargetException;

/**
 * The door of {@code luukku.jar}. Compiled for Java 8 and free of newer classes, so that an old
 * Java gives a sentence where it would otherwise give an {@code UnsupportedClassVersionError}.
 */
public final class Launcher {
  private static final int OLDEST = 17;

  private Launcher() {}

  public static void main(String[] arguments) throws ReflectiveOperationException {
    String version = System.getProperty("java.specification.version");
    if (!isNewEnough(version)) {
      System.err.println(refusal(version));
      System.exit(2);
    }
    try {
      Class.forName("fi.luukku.launcher.Entrance")
          .getMethod("main", String[].class)
          .invoke(null, (Object) arguments);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  static boolean isNewEnough(String version) {
    return !version.startsWith("1.") && Integer.parseInt(version) >= OLDEST;
  }

  static String refusal(String version) {
    return "Luukku needs Java "
        + OLDEST
        + " or newer, and this is Java "
        + version
        + ": install JDK "
        + OLDEST
        + " and set JAVA_HOME to it.";
  }
}
