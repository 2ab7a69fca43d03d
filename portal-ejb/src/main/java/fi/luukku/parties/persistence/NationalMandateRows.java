package fi.luukku.parties.persistence;

import fi.luukku.identity.Authorizations;
import fi.luukku.parties.Mandate;
import fi.luukku.parties.MandateRole;
import fi.luukku.parties.NationalMandate;
import fi.luukku.shared.TimeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** For whom the national register let people act, as it last said. */
@ApplicationScoped
public class NationalMandateRows {
  private static final String COLUMNS =
      "SELECT id, party_id, name, business_id, person_id, role, whom, proof,"
          + " CAST(TIMESTAMPDIFF(MICROSECOND, '1970-01-01', confirmed) AS INTEGER),"
          + " CAST(unanswered IS NOT NULL AS INTEGER), CAST(ended IS NOT NULL AS INTEGER)"
          + " FROM national_mandate ";

  @PersistenceContext private EntityManager entities;

  /**
   * Keeps one; the same person's older ones for the same party go, and all after a day that have
   * not ended: that one has ended must be known for as long as mail would go out by it.
   */
  public void add(NationalMandate told, Instant now) {
    Mandate mandate = told.mandate();
    change(
        "DELETE FROM national_mandate WHERE person_id = ?1"
            + " AND (party_id = ?2 OR confirmed < ?3 AND ended IS NULL)",
        mandate.person(),
        mandate.party(),
        TimeSource.utc(now).minusDays(1));
    change(
        "INSERT INTO national_mandate (id, party_id, name, business_id, person_id, role, whom,"
            + " proof, confirmed) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        mandate.id(),
        mandate.party(),
        mandate.name(),
        mandate.businessId().orElse(null),
        mandate.person(),
        mandate.role().name(),
        told.whom().name(),
        told.proof(),
        TimeSource.utc(told.confirmed()));
  }

  /** All of a person, by the party's name. */
  public List<NationalMandate> of(String personId) {
    return read("WHERE person_id = ?1 ORDER BY name, id", personId);
  }

  /** The id by which a person was let act for a party before, whatever has become of it. */
  public Optional<String> idOf(String personId, String party) {
    return of(personId).stream()
        .map(NationalMandate::mandate)
        .filter(known -> known.party().equals(party))
        .map(Mandate::id)
        .findFirst();
  }

  public Optional<NationalMandate> find(String id) {
    return read("WHERE id = ?1", id).stream().findFirst();
  }

  public void confirmed(String id, Instant now) {
    change(
        "UPDATE national_mandate SET confirmed = ?1, unanswered = NULL WHERE id = ?2",
        TimeSource.utc(now),
        id);
  }

  public void unanswered(String id, Instant now) {
    change("UPDATE national_mandate SET unanswered = ?1 WHERE id = ?2", TimeSource.utc(now), id);
  }

  /** It is not asked about any more. */
  public void ended(String id, Instant now) {
    change(
        "UPDATE national_mandate SET ended = ?1, proof = '' WHERE id = ?2",
        TimeSource.utc(now),
        id);
  }

  private void change(String sql, Object... values) {
    Native.filled(entities, sql, values).executeUpdate();
  }

  private List<NationalMandate> read(String which, String value) {
    List<?> rows = Native.filled(entities, COLUMNS + which, value).getResultList();
    return rows.stream().map(row -> told((Object[]) row)).toList();
  }

  private static NationalMandate told(Object[] row) {
    Authorizations.Whom whom = Authorizations.Whom.valueOf((String) row[6]);
    Instant confirmed = Native.instant(row[8]);
    String party = (String) row[1];
    Optional<String> businessId = Optional.ofNullable((String) row[3]);
    Mandate mandate =
        new Mandate(
            (String) row[0],
            party,
            (String) row[2],
            businessId,
            (String) row[4],
            MandateRole.valueOf((String) row[5]),
            whom == Authorizations.Whom.ORGANISATION && MandateRole.CHAIR.name().equals(row[5]),
            LocalDate.ofInstant(confirmed, TimeSource.LOCAL),
            Optional.empty(),
            Native.isTrue(row[10]));
    return new NationalMandate(
        mandate, whom, businessId.orElse(party), (String) row[7], confirmed, Native.isTrue(row[9]));
  }
}
