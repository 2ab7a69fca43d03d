package fi.luukku.testing;

import java.io.File;
import java.nio.file.Path;
import java.util.Objects;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * All of portal-ejb with its libraries as a war, with all tests that run inside the server and what
 * they share: the same for each of them, so that one server does for all ({@link SharedServer}).
 */
public final class DeskArchive {
  private static final String PAYARA_WEB =
      "<!DOCTYPE payara-web-app PUBLIC \"-//Payara.fish//DTD Payara Server 4 Servlet 3.0//EN\""
          + " \"https://docs.payara.fish/schemas/payara-web-app_4.dtd\">"
          + "<payara-web-app>"
          + role("CITIZEN")
          + role("STAFF")
          + role("FORM_EDITOR")
          + "<class-loader delegate=\"false\"/></payara-web-app>";

  private DeskArchive() {}

  public static WebArchive create() {
    Path target = Path.of(System.getProperty("luukku.it.target"));
    JavaArchive desks =
        ShrinkWrap.create(JavaArchive.class, "portal-ejb.jar")
            .as(ExplodedImporter.class)
            .importDirectory(target.resolve("classes").toFile())
            .as(JavaArchive.class);
    File[] libraries =
        target.resolve("deployed-libs").toFile().listFiles((dir, name) -> name.endsWith(".jar"));
    return ShrinkWrap.create(WebArchive.class, "desks.war")
        .addAsLibraries(desks)
        .addAsLibraries(Objects.requireNonNull(libraries, "mvn verify copies the libraries"))
        .merge(tests(target), "WEB-INF/classes/fi")
        .addAsLibraries(testLibrary(org.assertj.core.api.Assertions.class))
        .addAsWebInfResource(new StringAsset(PAYARA_WEB), "payara-web.xml")
        .addAsWebInfResource(
            new StringAsset("<beans version=\"4.0\" bean-discovery-mode=\"annotated\"/>"),
            "beans.xml");
  }

  /** What tests need inside the server: neither the tests of units nor what starts other parts. */
  private static GenericArchive tests(Path target) {
    return ShrinkWrap.create(GenericArchive.class)
        .as(ExplodedImporter.class)
        .importDirectory(
            target.resolve("test-classes/fi").toFile(),
            Filters.exclude(".*(Test|Properties|/Test[A-Z]\\w+|SharedServer)(\\$.*)?\\.class"))
        .as(GenericArchive.class);
  }

  /** Gives {@link AsCitizen}, {@link AsStaff} and {@link AsFormEditor} their principals. */
  private static String role(String name) {
    return "<security-role-mapping><role-name>"
        + name
        + "</role-name><principal-name>test-"
        + name
        + "</principal-name></security-role-mapping>";
  }

  /** The jar that brings a class which tests use inside the server too. */
  public static File testLibrary(Class<?> brought) {
    return new File(brought.getProtectionDomain().getCodeSource().getLocation().getPath());
  }
}
