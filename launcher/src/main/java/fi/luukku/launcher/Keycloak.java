package fi.luukku.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Sign-in: Keycloak with the realms of {@code identity}. Its programs are unpacked and augmented
 * once for all data folders; its home, with the database and the realms, is in the data folder.
 */
final class Keycloak {
  static final String NAME = "Keycloak";
  static final String CITIZENS = "/realms/kunta";
  static final String STAFF = "/realms/henkilosto";
  static final String ADMIN_PASSWORD = "keycloak-admin-password";
  private static final String AUGMENTED = "lib/quarkus";

  // As Keycloak's own kc.sh has them; we do not call it, because a shell between us and the server
  // would hide its process.
  private static final List<String> JVM =
      List.of(
          "-Xms64m",
          "-Xmx512m",
          "-XX:MetaspaceSize=96M",
          "-XX:MaxMetaspaceSize=256m",
          "-XX:+ExitOnOutOfMemoryError",
          "-XX:TieredStopAtLevel=1",
          "-Dfile.encoding=UTF-8",
          "-Duser.language=en",
          "-Duser.country=US",
          "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
          "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
          "-Dpicocli.disable.closures=true",
          "-Dquarkus-log-max-startup-records=10000",
          "--add-opens=java.base/java.util=ALL-UNNAMED",
          "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
          "--add-opens=java.base/java.security=ALL-UNNAMED",
          "--add-opens=java.base/java.lang=ALL-UNNAMED");

  private final Site site;
  private final Path home;

  Keycloak(Site site) {
    this.site = site;
    this.home = site.data().root().resolve("keycloak");
  }

  Child start() {
    Path programs =
        site.software()
            .unpack(
                "keycloak.zip",
                "keycloak-" + Build.property("keycloak.version") + "/",
                site.story(),
                NAME,
                this::augment);
    try {
      furnish(programs);
    } catch (IOException e) {
      throw new Trouble(
          "Could not prepare Keycloak in "
              + home
              + " ("
              + e.getMessage()
              + "): see whether the disk has room.",
          e);
    }
    Child child = site.writer(NAME, site.command(serverCommand(programs), environment()));
    child.start();
    String probe = site.url(Door.KEYCLOAK) + STAFF + "/.well-known/openid-configuration";
    Waiting.until(site.story(), child, () -> Waiting.isOk(probe));
    new KeycloakAddresses(site, home).bringUpToDate();
    child.settle();
    return child;
  }

  /** Keycloak's build step: it writes what later starts read, and so makes them short. */
  private void augment(Path programs) throws IOException, InterruptedException {
    site.story().tell(NAME, "being built for this machine, once (about half a minute)");
    List<String> words = command(programs, programs);
    words.addAll(List.of("build", "--db=dev-file", "--features-disabled=kerberos"));
    Path log = site.data().log("keycloak");
    Process process =
        new ProcessBuilder(words)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    if (!process.waitFor(10, TimeUnit.MINUTES) || process.exitValue() != 0) {
      process.destroyForcibly();
      throw new IOException("Keycloak's build failed, see " + log);
    }
  }

  /**
   * A home of its own: Keycloak looks there for its database, for realms to import and for proof
   * that it was built.
   */
  private void furnish(Path programs) throws IOException {
    Files.createDirectories(home.resolve("conf"));
    Files.createDirectories(home.resolve("providers"));
    copyFlat(programs.resolve(AUGMENTED), Files.createDirectories(home.resolve(AUGMENTED)));
    copyFlat(
        site.software().part("realms"),
        Files.createDirectories(home.resolve("data").resolve("import")));
  }

  private static void copyFlat(Path from, Path to) throws IOException {
    List<Path> files;
    try (Stream<Path> inside = Files.list(from)) {
      files = inside.toList();
    }
    for (Path file : files) {
      Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private Map<String, String> environment() {
    return Map.of(
        // The realm files name these three and the next one; Keycloak fills them in when it
        // imports.
        "LUUKKU_BASE_URL", site.url(Door.PORTAL),
        "LUUKKU_BOOKINGS_URL", site.url(Door.BOOKINGS),
        "LUUKKU_KEYCLOAK_URL", site.url(Door.KEYCLOAK),
        // Tests sign the same person in twice within half a minute; a real realm takes a code once.
        "LUUKKU_OTP_REUSABLE", "true",
        "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
        "KC_BOOTSTRAP_ADMIN_PASSWORD", Private.password(site.data(), ADMIN_PASSWORD));
  }

  private List<String> serverCommand(Path programs) {
    List<String> words = command(programs, home);
    words.addAll(
        List.of(
            "start",
            "--optimized",
            "--import-realm",
            "--cache=local",
            "--http-enabled=true",
            "--http-host=" + Door.HOST,
            "--http-port=" + site.port(Door.KEYCLOAK),
            "--hostname=" + site.url(Door.KEYCLOAK),
            // The dress of the sign-in pages: read where it lies.
            "--spi-theme--folder--dir=" + site.software().part("themes")));
    return words;
  }

  private static List<String> command(Path programs, Path home) {
    List<String> words = new ArrayList<>();
    words.add(Site.java());
    words.addAll(JVM);
    words.add("-Dkc.home.dir=" + home);
    words.add("-Djboss.server.config.dir=" + home.resolve("conf"));
    words.addAll(
        List.of(
            "-cp",
            programs.resolve("lib/quarkus-run.jar").toString(),
            "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
    return words;
  }
}
