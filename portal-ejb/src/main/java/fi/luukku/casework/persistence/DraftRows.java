package fi.luukku.casework.persistence;

import fi.luukku.casework.CaseKind;
import fi.luukku.casework.DraftRow;
import fi.luukku.casework.DraftTimes;
import fi.luukku.identity.Caller;
import fi.luukku.shared.TimeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Lists of drafts. */
@ApplicationScoped
public class DraftRows {
  private static final String COLUMNS =
      "SELECT d.id, d.kind, d.service_key, CAST(d.started AS CHAR), CAST(d.updated AS CHAR) AS"
          + " changed, d.party_id, d.party_name, COALESCE(d.owner_name, '') AS owner_name,"
          + " CAST(d.shared AS INTEGER) AS shared, CAST(d.warned AS CHAR) AS warned,"
          + " CAST(d.shared OR d.of_party AS INTEGER) AS of_party, ";
  private static final String OWN = COLUMNS + "'OWN' AS standing FROM draft d WHERE owner_key = ?1";

  @PersistenceContext private EntityManager entities;
  @Inject private DraftTimes times;

  /** What he began and what he was invited to, the latest first. */
  public List<DraftRow> of(Caller caller, int most) {
    String invited =
        " UNION ALL "
            + COLUMNS
            + "'INVITED' AS standing FROM draft_share s JOIN draft d ON d.id = s.draft_id"
            + " WHERE s.person_id = ?2";
    Query query =
        entities.createNativeQuery(
            OWN + (caller.isCitizen() ? invited : "") + " ORDER BY changed DESC, id LIMIT " + most);
    query.setParameter(1, caller.ownerKey());
    caller.person().filter(id -> caller.isCitizen()).ifPresent(id -> query.setParameter(2, id));
    return rows(caller, query);
  }

  /** Those of one errand that he began, whoever for, or anybody began for a party. */
  public List<DraftRow> ofErrand(
      Caller caller, CaseKind kind, String serviceKey, Optional<String> party) {
    String ofParty =
        " UNION ALL "
            + COLUMNS
            + "IF(EXISTS (SELECT s.id FROM draft_share s WHERE s.draft_id = d.id AND s.person_id ="
            + " ?4), 'INVITED', 'OF_PARTY') AS standing FROM draft d"
            + " WHERE d.party_id = ?5 AND d.owner_key <> ?1 AND d.kind = ?2 AND d.service_key = ?3";
    Query query =
        entities.createNativeQuery(
            OWN
                + " AND kind = ?2 AND service_key = ?3"
                + (party.isPresent() ? ofParty : "")
                + " ORDER BY changed DESC, id LIMIT 50");
    query.setParameter(1, caller.ownerKey());
    query.setParameter(2, kind.name());
    query.setParameter(3, serviceKey);
    party.ifPresent(id -> query.setParameter(4, caller.id()).setParameter(5, id));
    return rows(caller, query);
  }

  private List<DraftRow> rows(Caller caller, Query query) {
    List<?> found = query.getResultList();
    return found.stream().map(row -> row(caller, (Object[]) row)).toList();
  }

  private DraftRow row(Caller caller, Object[] row) {
    Instant updated = TimeSource.fromUtc((String) row[4]);
    Optional<Instant> warned = Optional.ofNullable((String) row[9]).map(TimeSource::fromUtc);
    return new DraftRow(
        UUID.fromString((String) row[0]),
        CaseKind.valueOf((String) row[1]),
        (String) row[2],
        DraftRow.Standing.valueOf((String) row[11]),
        TimeSource.fromUtc((String) row[3]),
        updated,
        Optional.ofNullable((String) row[5]),
        Optional.ofNullable((String) row[6]),
        (String) row[7],
        ((Number) row[8]).intValue() != 0,
        ((Number) row[10]).intValue() != 0,
        caller.person().isPresent()
            ? times.expires(updated, warned)
            : times.expiresForVisitor(updated));
  }
}
