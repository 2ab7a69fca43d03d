package fi.luukku.appointments;

import fi.luukku.shared.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A service point as its staff see it.
 *
 * @param desks at which something can be booked
 */
public record DeskPlace(String key, LocalizedText name, List<Desk> desks) {

  /**
   * @param queues of the services that are given there; their staff answer for it
   */
  public record Desk(String key, LocalizedText name, Set<String> queues) {
    public Desk {
      queues = Set.copyOf(queues);
    }
  }

  public DeskPlace {
    desks = List.copyOf(desks);
  }

  public Optional<Desk> desk(String desk) {
    return desks.stream().filter(one -> one.key().equals(desk)).findFirst();
  }
}
