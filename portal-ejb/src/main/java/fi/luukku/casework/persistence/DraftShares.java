package fi.luukku.casework.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who beside its writer fills in a draft. */
@ApplicationScoped
public class DraftShares {
  @PersistenceContext private EntityManager entities;

  /** An invitation: its own id, and who was invited. */
  public record Share(String id, String person, String name) {}

  public boolean has(UUID draft, String person) {
    return !entities
        .createNativeQuery("SELECT id FROM draft_share WHERE draft_id = ?1 AND person_id = ?2")
        .setParameter(1, draft.toString())
        .setParameter(2, person)
        .getResultList()
        .isEmpty();
  }

  /** Whether he was not invited before. */
  public boolean add(UUID draft, String person, String name) {
    return entities
            .createNativeQuery(
                "INSERT IGNORE INTO draft_share (id, draft_id, person_id, name, shared)"
                    + " VALUES (?1, ?2, ?3, ?4, UTC_TIMESTAMP(6))")
            .setParameter(1, UUID.randomUUID().toString())
            .setParameter(2, draft.toString())
            .setParameter(3, person)
            .setParameter(4, name)
            .executeUpdate()
        > 0;
  }

  public List<Share> of(UUID draft) {
    List<?> rows =
        entities
            .createNativeQuery(
                "SELECT id, person_id, name FROM draft_share WHERE draft_id = ?1 ORDER BY name, id")
            .setParameter(1, draft.toString())
            .getResultList();
    return rows.stream().map(row -> share((Object[]) row)).toList();
  }

  public Optional<Share> find(UUID draft, String id) {
    return of(draft).stream().filter(share -> share.id().equals(id)).findFirst();
  }

  public void remove(String id) {
    entities
        .createNativeQuery("DELETE FROM draft_share WHERE id = ?1")
        .setParameter(1, id)
        .executeUpdate();
  }

  /** Persons invited to these drafts, by the draft's id. */
  public Map<String, List<String>> invited(Collection<String> drafts) {
    if (drafts.isEmpty()) {
      return Map.of();
    }
    List<?> rows =
        entities
            .createNativeQuery(
                "SELECT draft_id, person_id FROM draft_share WHERE draft_id IN ("
                    + Ids.listed(drafts)
                    + ")")
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .collect(
            Collectors.groupingBy(
                row -> (String) row[0],
                Collectors.mapping(row -> (String) row[1], Collectors.toList())));
  }

  private static Share share(Object[] row) {
    return new Share((String) row[0], (String) row[1], (String) row[2]);
  }
}
