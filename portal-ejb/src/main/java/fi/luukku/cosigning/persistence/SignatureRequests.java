package fi.luukku.cosigning.persistence;

import fi.luukku.casework.CaseNumber;
import fi.luukku.cosigning.SignatureRequest;
import fi.luukku.cosigning.SignatureState;
import fi.luukku.identity.Caller;
import fi.luukku.shared.Language;
import fi.luukku.shared.TimeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Who was asked to sign, and what came of it. */
@ApplicationScoped
public class SignatureRequests {
  private static final String REQUEST =
      "SELECT id, case_number, asked_by, address, language, state, signer_id, signer_name,"
          + " CAST(TIMESTAMPDIFF(MICROSECOND, '1970-01-01', expires) AS INTEGER),"
          + " CAST(TIMESTAMPDIFF(MICROSECOND, '1970-01-01', changed) AS INTEGER)"
          + " FROM signature_request WHERE ";

  @PersistenceContext private EntityManager entities;

  /** Keeps a new one; whether there was none of this id. */
  public boolean add(SignatureRequest wanted, String tokenHash, Instant now) {
    return change(
            "INSERT IGNORE INTO signature_request (id, case_number, asked_by, address, language,"
                + " token_hash, asked, expires, state, changed)"
                + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 'ASKED', ?9)",
            wanted.id(),
            wanted.number().value(),
            wanted.askedBy(),
            wanted.address().orElse(null),
            wanted.language().tag(),
            tokenHash,
            TimeSource.utc(now),
            TimeSource.utc(wanted.expires()),
            TimeSource.utc(now))
        > 0;
  }

  public boolean knows(String id) {
    return !read("id = ?1", id).isEmpty();
  }

  public Optional<SignatureRequest> byToken(String hash) {
    return read("token_hash = ?1", hash).stream().findFirst();
  }

  /** The latest of a case. */
  public Optional<SignatureRequest> latest(CaseNumber number) {
    return read("case_number = ?1 ORDER BY asked DESC, id LIMIT 1", number.value()).stream()
        .findFirst();
  }

  /** What somebody has signed, the latest first. */
  public List<SignatureRequest> signedBy(String person, int most) {
    return read(
        "signer_id = ?1 AND state = 'SIGNED' ORDER BY changed DESC, id LIMIT " + most, person);
  }

  /** What he has signed of this number. */
  public Optional<SignatureRequest> signedBy(String person, CaseNumber number) {
    return read("signer_id = ?1 AND state = 'SIGNED' AND case_number = ?2", person, number.value())
        .stream()
        .findFirst();
  }

  public long countOf(CaseNumber number) {
    return count("case_number = ?1", number.value());
  }

  public long countBy(String person, Instant since) {
    return count("asked_by = ?1 AND asked > ?2", person, TimeSource.utc(since));
  }

  /** Signs or declines; whether it could be answered still. */
  public boolean answer(String id, SignatureState how, Caller signer, Instant now) {
    return change(
            "UPDATE signature_request SET state = ?1, changed = ?2, signer_id = ?3,"
                + " signer_name = ?4, address = NULL"
                + " WHERE id = ?5 AND state = 'ASKED' AND expires > ?6",
            how.name(),
            TimeSource.utc(now),
            signer.id(),
            signer.name(),
            id,
            TimeSource.utc(now))
        > 0;
  }

  /** Nothing comes of what is left of a case's requests. */
  public void end(CaseNumber number, SignatureState how, Instant now) {
    change(
        "UPDATE signature_request SET state = ?1, changed = ?2, address = NULL"
            + " WHERE case_number = ?3 AND state IN ('ASKED', 'DECLINED')",
        how.name(),
        TimeSource.utc(now),
        number.value());
  }

  /** Some whose last day has passed and of which nothing came. */
  public List<SignatureRequest> over(Instant now, int most) {
    return read(
        "state IN ('ASKED', 'DECLINED') AND expires <= ?1 ORDER BY expires LIMIT " + most,
        TimeSource.utc(now));
  }

  /** Some that end before a moment, and of which nobody was reminded. */
  public List<SignatureRequest> unreminded(Instant before, int most) {
    return read(
        "state = 'ASKED' AND reminded IS NULL AND expires <= ?1 ORDER BY expires LIMIT " + most,
        TimeSource.utc(before));
  }

  /** Writes down that he is reminded; whether nobody else did. */
  public boolean remind(String id, Instant now) {
    return change(
            "UPDATE signature_request SET reminded = ?1"
                + " WHERE id = ?2 AND reminded IS NULL AND state = 'ASKED'",
            TimeSource.utc(now),
            id)
        > 0;
  }

  private long count(String which, Object... values) {
    Query query = filled("SELECT COUNT(*) FROM signature_request WHERE " + which, values);
    return ((Number) query.getSingleResult()).longValue();
  }

  private List<SignatureRequest> read(String which, Object... values) {
    List<?> rows = filled(REQUEST + which, values).getResultList();
    return rows.stream().map(row -> request((Object[]) row)).toList();
  }

  private static SignatureRequest request(Object[] row) {
    return new SignatureRequest(
        (String) row[0],
        new CaseNumber((String) row[1]),
        (String) row[2],
        Optional.ofNullable((String) row[3]),
        Language.of((String) row[4]),
        instant(row[8]),
        SignatureState.valueOf((String) row[5]),
        instant(row[9]),
        Optional.ofNullable((String) row[6]),
        Optional.ofNullable((String) row[7]));
  }

  private static Instant instant(Object micros) {
    return Instant.EPOCH.plus(((Number) micros).longValue(), ChronoUnit.MICROS);
  }

  private int change(String sql, Object... values) {
    return filled(sql, values).executeUpdate();
  }

  private Query filled(String sql, Object... values) {
    Query query = entities.createNativeQuery(sql);
    for (int at = 0; at < values.length; at++) {
      query.setParameter(at + 1, values[at]);
    }
    return query;
  }
}
