package fi.luukku.casework.persistence;

import fi.luukku.casework.AnswerExport.Answered;
import fi.luukku.casework.domain.CaseFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;

/** Cases by the form that was answered ({@code answered_form}, {@code answered_version}). */
@ApplicationScoped
public class AnsweredLists {
  private static final int SOME = 200;

  @PersistenceContext private EntityManager entities;

  /** Versions of forms that cases of the queue have answers to; other things are left out. */
  public List<Answered> forms(String queueKey) {
    Stream<?> rows =
        entities
            .createNativeQuery(
                "SELECT answered_form, answered_version, COUNT(*) FROM case_file"
                    + " WHERE queue_key = ?1 AND answered_form IS NOT NULL"
                    + " AND answered_version REGEXP '^[1-9][0-9]{0,5}$'"
                    + " GROUP BY answered_form, answered_version")
            .setParameter(1, queueKey)
            .getResultStream();
    return rows.map(row -> answered((Object[]) row)).toList();
  }

  private static Answered answered(Object[] row) {
    return new Answered(
        (String) row[0], Integer.parseInt((String) row[1]), ((Number) row[2]).longValue());
  }

  /** The next cases after this id. */
  public List<CaseFile> cases(String queueKey, String form, int version, long after) {
    Stream<?> rows =
        entities
            .createNativeQuery(
                "SELECT * FROM case_file WHERE queue_key = ?1 AND answered_form = ?2"
                    + " AND answered_version = ?3 AND id > ?4 ORDER BY id LIMIT "
                    + SOME,
                CaseFile.class)
            .setParameter(1, queueKey)
            .setParameter(2, form)
            .setParameter(3, String.valueOf(version))
            .setParameter(4, after)
            .getResultStream();
    return rows.map(CaseFile.class::cast).toList();
  }
}
