package fi.luukku.casework.persistence;

import fi.luukku.casework.AnswerExport.Answered;
import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.EarlierCase;
import fi.luukku.casework.domain.CaseFile;
import fi.luukku.shared.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
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
                    + " WHERE queue_key = ?1 AND NOT lacks_signature AND answered_form IS NOT NULL"
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

  /** What somebody sent by one of these forms, the latest first. */
  public List<EarlierCase> sent(CaseLists.Whose whose, List<String> forms, int most) {
    Stream<Object[]> rows =
        entities
            .createQuery(
                "SELECT c.number, c.title, c.opened FROM CaseFile c WHERE "
                    + whose.where()
                    + " AND SQL('answered_form') IN :forms"
                    + " ORDER BY c.id DESC",
                Object[].class)
            .setParameter("whose", whose.id())
            .setParameter("forms", forms)
            .setMaxResults(most)
            .getResultStream();
    return rows.map(
            row ->
                new EarlierCase(
                    new CaseNumber((String) row[0]), (LocalizedText) row[1], (Instant) row[2]))
        .toList();
  }

  /** The next cases after this id. */
  public List<CaseFile> cases(String queueKey, String form, int version, long after) {
    Stream<?> rows =
        entities
            .createNativeQuery(
                "SELECT * FROM case_file WHERE queue_key = ?1 AND NOT lacks_signature AND answered_form = ?2"
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
