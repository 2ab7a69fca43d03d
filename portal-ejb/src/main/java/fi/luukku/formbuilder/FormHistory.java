package fi.luukku.formbuilder;

import fi.luukku.audit.AuditTrail;
import fi.luukku.formbuilder.FormStep.Act;
import fi.luukku.formbuilder.persistence.FormSteps;
import fi.luukku.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes down what was done to a form, in its history and in the audit trail. */
@ApplicationScoped
public class FormHistory {
  @Inject private FormSteps steps;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  void add(Caller caller, String key, int version, Act act) {
    add(caller, key, version, act, "", Optional.empty());
  }

  void add(
      Caller caller, String key, int version, Act act, String reason, Optional<String> sealed) {
    steps.add(
        key,
        new FormStep(version, act, caller.id(), caller.name(), clock.instant(), reason),
        sealed);
    audit(caller, key, version, act);
  }

  /** The history says once that somebody edits; the audit trail says each time. */
  void edited(Caller caller, String key, int version) {
    Optional<FormStep> last = of(key).stream().findFirst();
    boolean goesOn =
        last.filter(step -> step.act() == Act.EDITED && step.version() == version)
            .filter(step -> step.person().equals(caller.id()))
            .isPresent();
    if (goesOn) {
      audit(caller, key, version, Act.EDITED);
    } else {
      add(caller, key, version, Act.EDITED);
    }
  }

  /** The latest first. */
  List<FormStep> of(String key) {
    return steps.of(key);
  }

  /** Whether the person has had a hand in a version since it was begun. */
  boolean hasMade(Caller caller, String key, int version) {
    return of(key).stream()
        .filter(step -> step.version() == version && step.act() != Act.TERMS)
        .takeWhile(step -> step.act() != Act.DISCARDED)
        .anyMatch(step -> step.act().isMaking() && step.person().equals(caller.id()));
  }

  private void audit(Caller caller, String key, int version, Act act) {
    String name = act.name().toLowerCase(Locale.ROOT).replace('_', '-');
    audit.done(caller, "form-" + name, "form:" + key + "/v" + version);
  }
}
