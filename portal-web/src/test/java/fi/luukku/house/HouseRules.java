package fi.luukku.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Set;

/**
 * The rules of the house, as one list. {@link RoomsAreKeptTest} checks the code; {@link
 * OffendersTest} the rules.
 */
final class HouseRules {
  private static final Set<String> SITE_WIDE = Set.of("site", "house", "testing");
  private static final String WEB = "fi.luukku..web..";
  private static final String REST = "fi.luukku..rest..";

  private HouseRules() {}

  static final ArchRule NO_CIRCLES =
      slices()
          .assignedFrom(new Capabilities())
          .should()
          .beFreeOfCycles()
          .as("no circles between capabilities");

  static final ArchRule INNER_ROOMS_ARE_PRIVATE =
      classes()
          .that(resideInAPackage("fi.luukku.."))
          .should(onlyEnterInnerRoomsOfTheirOwnCapability())
          .as("a capability's inner rooms are entered only from inside it");

  static final ArchRule DOMAIN_IS_PLAIN =
      noClasses()
          .that()
          .resideInAPackage("fi.luukku..domain..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "jakarta.ejb..",
              "jakarta.faces..",
              "jakarta.ws..",
              "jakarta.servlet..",
              "jakarta.inject..",
              "jakarta.enterprise..",
              "jakarta.jms..",
              "jakarta.mail..",
              "java.sql..",
              "fi.luukku..persistence..",
              "fi.luukku..integration..",
              WEB,
              REST)
          .as("domain depends on the JDK, persistence annotations, shared and forms alone");

  static final ArchRule FACES_ONLY_IN_WEB =
      noClasses()
          .that()
          .resideOutsideOfPackage(WEB)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.faces..", "org.primefaces..", "org.omnifaces..")
          .as("Faces and PrimeFaces only in web");

  static final ArchRule REST_ONLY_IN_REST =
      noClasses()
          .that()
          .resideOutsideOfPackages(REST, "fi.luukku..integration..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("jakarta.ws.rs..")
          .as("JAX-RS only in rest and integration");

  static final ArchRule ENTITY_MANAGER_ONLY_IN_PERSISTENCE =
      noClasses()
          .that()
          .resideOutsideOfPackage("fi.luukku..persistence..")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(EntityManager.class)
          .as("EntityManager only in persistence");

  static final ArchRule PAGES_SEE_NO_ENTITIES =
      noClasses()
          .that()
          .resideInAnyPackage(WEB, REST)
          .should()
          .dependOnClassesThat(
              resideInAPackage("fi.luukku..persistence..")
                  .or(resideInAPackage("fi.luukku..integration.."))
                  .or(annotated(Entity.class)))
          .as("web and rest never see entities, persistence, integration");

  static final ArchRule DESKS_SAY_WHO_MAY =
      methods()
          .that()
          .arePublic()
          .and()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Stateless.class)
          .should(sayWhoMay())
          .as("every public method of a @Stateless class says who may");

  static final ArchRule NAMED_ARE_BACKINGS =
      classes()
          .that()
          .areAnnotatedWith(Named.class)
          .should()
          .resideInAPackage(WEB)
          .andShould()
          .haveSimpleNameEndingWith("Backing")
          .as("@Named only in web, named …Backing");

  static final ArchRule NOTHING_IN_THE_SESSION =
      noClasses().should().beAnnotatedWith(SessionScoped.class).as("no class is @SessionScoped");

  static final ArchRule NAMES_SAY_SOMETHING =
      noClasses()
          .should()
          .haveNameMatching(".*\\.[A-Za-z]*(Impl|Helper|Helpers|Util|Utils|Manager|Common)")
          .as("no Impl, Helper, Util, Manager or Common in a name");

  static final ArchRule ASK_THE_CLOCK =
      noClasses()
          .should()
          .callMethodWhere(
              DescribedPredicate.describe(
                  "now() without a clock",
                  call ->
                      call.getTarget().getName().equals("now")
                          && call.getTargetOwner().getPackageName().startsWith("java.time")
                          && call.getTarget().getRawParameterTypes().isEmpty()))
          .as("no now() without a Clock");

  static final ArchRule NO_CONSOLE =
      GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.as("no console");

  static final ArchRule NO_GENERIC_EXCEPTIONS =
      GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.as(
          "no generic exceptions thrown");

  static final ArchRule NO_OLD_DATES =
      noClasses()
          .that()
          .resideOutsideOfPackages("fi.luukku.identity..", "fi.luukku..integration..")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(java.util.Date.class)
          .as("no java.util.Date");

  static final List<ArchRule> ALL =
      List.of(
          NO_CIRCLES,
          INNER_ROOMS_ARE_PRIVATE,
          DOMAIN_IS_PLAIN,
          FACES_ONLY_IN_WEB,
          REST_ONLY_IN_REST,
          ENTITY_MANAGER_ONLY_IN_PERSISTENCE,
          PAGES_SEE_NO_ENTITIES,
          DESKS_SAY_WHO_MAY,
          NAMED_ARE_BACKINGS,
          NOTHING_IN_THE_SESSION,
          NAMES_SAY_SOMETHING,
          ASK_THE_CLOCK,
          NO_CONSOLE,
          NO_GENERIC_EXCEPTIONS,
          NO_OLD_DATES);

  private static DescribedPredicate<JavaClass> annotated(Class<? extends Annotation> annotation) {
    return DescribedPredicate.describe(
        "annotated with @" + annotation.getSimpleName(), type -> type.isAnnotatedWith(annotation));
  }

  /** {@code fi.luukku.casework.domain} belongs to the capability {@code casework}. */
  static String capabilityOf(JavaClass type) {
    String[] parts = type.getPackageName().split("\\.");
    return parts.length > 2 ? parts[2] : "";
  }

  private static boolean inner(JavaClass type) {
    String name = type.getPackageName();
    return name.startsWith("fi.luukku.")
        && (name.contains(".domain")
            || name.contains(".persistence")
            || name.contains(".integration"));
  }

  private static ArchCondition<JavaClass> onlyEnterInnerRoomsOfTheirOwnCapability() {
    return new ArchCondition<>("enter inner rooms of their own capability only") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getDirectDependenciesFromSelf().stream()
            .filter(dependency -> inner(dependency.getTargetClass()))
            .filter(dependency -> !capabilityOf(dependency.getTargetClass()).equals("shared"))
            .filter(
                dependency -> !capabilityOf(dependency.getTargetClass()).equals(capabilityOf(type)))
            .forEach(
                dependency ->
                    events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
      }
    };
  }

  private static ArchCondition<JavaMethod> sayWhoMay() {
    return new ArchCondition<>("be annotated with who may, or be in a class that is") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        boolean said =
            List.of(RolesAllowed.class, PermitAll.class, DenyAll.class).stream()
                .anyMatch(
                    who -> method.isAnnotatedWith(who) || method.getOwner().isAnnotatedWith(who));
        if (!said) {
          events.add(
              SimpleConditionEvent.violated(
                  method, method.getFullName() + " does not say who may"));
        }
      }
    };
  }

  /** One slice a capability; what is above them all (pages of the site, tests) is none. */
  private static final class Capabilities implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      String capability = capabilityOf(type);
      return !type.getPackageName().startsWith("fi.luukku.") || SITE_WIDE.contains(capability)
          ? SliceIdentifier.ignore()
          : SliceIdentifier.of(capability);
    }

    @Override
    public String getDescription() {
      return "capabilities";
    }
  }
}
