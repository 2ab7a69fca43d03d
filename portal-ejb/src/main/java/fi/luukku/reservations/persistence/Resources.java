package fi.luukku.reservations.persistence;

import fi.luukku.reservations.ResourceDefinition;
import fi.luukku.reservations.ResourceKind;
import fi.luukku.reservations.domain.Resource;
import fi.luukku.reservations.domain.ResourceTree;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** The table {@code resource}. */
@ApplicationScoped
public class Resources {
  @jakarta.annotation.Resource(lookup = "java:app/jdbc/luukku")
  private DataSource database;

  private volatile ResourceTree known = new ResourceTree(List.of());

  public Resources() {}

  public Resources(DataSource database) {
    this.database = database;
  }

  /** All resources; read again where one of these keys is not among those read before. */
  public ResourceTree with(Collection<String> keys) {
    ResourceTree tree = known;
    return tree.knows(keys) ? tree : readAgain();
  }

  /** The keys of resources that are known by their ids. */
  public List<String> keys(Collection<Long> ids) {
    ResourceTree tree = known.knowsIds(ids) ? known : readAgain();
    return ids.stream().map(id -> tree.get(id).key()).toList();
  }

  /** Adds what is missing; what is there stays, with its id. Several nodes may do so at once. */
  public void add(Collection<ResourceDefinition> definitions) {
    ResourceTree tree = with(definitions.stream().map(ResourceDefinition::key).toList());
    List<ResourceDefinition> missing =
        definitions.stream().filter(one -> tree.find(one.key()).isEmpty()).toList();
    for (ResourceDefinition one : missing) {
      sql()
          .change(
              """
              INSERT INTO resource (resource_key, kind, parent_id)
              SELECT ?, ?, (SELECT whole.id FROM resource whole WHERE whole.resource_key = ?)
              ON DUPLICATE KEY UPDATE kind = VALUES(kind), parent_id = VALUES(parent_id)
              """,
              one.key(),
              one.kind().name(),
              one.parent().orElse(null));
    }
  }

  /**
   * Takes these resources for the running transaction, in the order of their ids so that nobody
   * waits in a circle. A change and not a lock, because a second Galera node sees only changes.
   */
  public void raise(Collection<Long> ids) {
    List<Long> sorted = ids.stream().distinct().sorted().toList();
    if (!sorted.isEmpty()) {
      sql()
          .change(
              "UPDATE resource SET revision = revision + 1 WHERE id IN ("
                  + Sql.marks(sorted)
                  + ") ORDER BY id",
              sorted.toArray());
    }
  }

  private ResourceTree readAgain() {
    ResourceTree tree = new ResourceTree(all());
    known = tree;
    return tree;
  }

  private List<Resource> all() {
    return sql()
        .list(
            "SELECT id, resource_key, kind, parent_id FROM resource",
            row ->
                new Resource(
                    row.getLong("id"),
                    row.getString("resource_key"),
                    ResourceKind.valueOf(row.getString("kind")),
                    Optional.ofNullable(row.getObject("parent_id", Long.class))))
        .stream()
        .collect(Collectors.toUnmodifiableList());
  }

  private Sql sql() {
    return new Sql(database);
  }
}
