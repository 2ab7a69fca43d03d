package fi.luukku.formbuilder.persistence;

import fi.luukku.formbuilder.FormStep;
import fi.luukku.shared.TimeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The history of forms: rows are added and read. */
@ApplicationScoped
public class FormSteps {
  @PersistenceContext private EntityManager entities;

  /**
   * @param sha256 hash of what the act seals; empty where it seals nothing
   */
  public void add(String key, FormStep step, Optional<String> sha256) {
    entities
        .createNativeQuery(
            "INSERT INTO form_act (form_key, version, act, person, name, happened, reason, sha256)"
                + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
        .setParameter(1, key)
        .setParameter(2, step.version())
        .setParameter(3, step.act().name())
        .setParameter(4, step.person())
        .setParameter(5, step.name())
        .setParameter(6, TimeSource.utc(step.at()))
        .setParameter(7, step.reason())
        .setParameter(8, sha256.orElse(null))
        .executeUpdate();
  }

  /** The latest first. */
  public List<FormStep> of(String key) {
    List<?> rows =
        entities
            .createNativeQuery(
                "SELECT version, act, person, name, CAST(happened AS CHAR), reason"
                    + " FROM form_act WHERE form_key = ?1 ORDER BY id DESC")
            .setParameter(1, key)
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(FormSteps::read).toList();
  }

  private static FormStep read(Object[] row) {
    return new FormStep(
        ((Number) row[0]).intValue(),
        FormStep.Act.valueOf((String) row[1]),
        (String) row[2],
        (String) row[3],
        TimeSource.fromUtc((String) row[4]),
        (String) row[5]);
  }
}
