package fi.luukku.reservations.domain;

import fi.luukku.reservations.Bookable;
import fi.luukku.reservations.Period;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All resources with their parts. Keys and ids never change, so a copy of it only misses what is
 * new.
 */
public final class ResourceTree {
  private final Map<String, Resource> byKey;
  private final Map<Long, Resource> byId;
  private final Map<Long, List<Resource>> parts;

  public ResourceTree(Collection<Resource> all) {
    this.byKey =
        all.stream().collect(Collectors.toUnmodifiableMap(Resource::key, Function.identity()));
    this.byId =
        all.stream().collect(Collectors.toUnmodifiableMap(Resource::id, Function.identity()));
    this.parts =
        all.stream()
            .filter(resource -> resource.parent().isPresent())
            .sorted(Comparator.comparing(Resource::id))
            .collect(Collectors.groupingBy(resource -> resource.parent().orElseThrow()));
  }

  public Optional<Resource> find(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  public boolean knowsIds(Collection<Long> ids) {
    return byId.keySet().containsAll(ids);
  }

  public Resource get(long id) {
    return Optional.ofNullable(byId.get(id))
        .orElseThrow(() -> new IllegalArgumentException("No such resource: " + id));
  }

  public boolean knows(Collection<String> keys) {
    return byKey.keySet().containsAll(keys);
  }

  /** The resources of each choice that something leaves; by id within a key. */
  public List<List<Resource>> choices(Bookable what) {
    return choices(what.choices());
  }

  /** Of those choices only that are open for all of a use. */
  public List<List<Resource>> choices(Bookable what, Period used) {
    return choices(what.candidates(used));
  }

  private List<List<Resource>> choices(List<List<String>> keys) {
    return keys.stream()
        .map(choice -> choice.stream().flatMap(key -> occupiedBy(key).stream()).toList())
        .toList();
  }

  /** What is occupied when this is: all its parts, or itself where it has none; by id. */
  public List<Resource> occupiedBy(String key) {
    Resource resource =
        find(key).orElseThrow(() -> new IllegalArgumentException("No such resource: " + key));
    return parts.getOrDefault(resource.id(), List.of(resource));
  }
}
