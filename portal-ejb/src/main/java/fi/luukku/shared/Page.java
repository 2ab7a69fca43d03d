package fi.luukku.shared;

import java.util.List;
import java.util.function.LongSupplier;

/**
 * A page of a longer list.
 *
 * @param items what stands on this page
 * @param first index of its first item, from 0
 * @param size how many items a page holds at most
 * @param total how many items there are in all
 */
public record Page<T>(List<T> items, int first, int size, long total) {
  public Page {
    items = List.copyOf(items);
    if (first < 0 || size < 1) {
      throw new IllegalArgumentException(
          "A page starts at 0 or later and holds at least one item.");
    }
  }

  /**
   * A page as it was read.
   *
   * @param all asked only where the rows do not tell themselves how many there are
   */
  public static <T> Page<T> of(List<T> rows, int first, int size, LongSupplier all) {
    boolean last = rows.size() < size && (first == 0 || !rows.isEmpty());
    return new Page<>(rows, first, size, last ? first + rows.size() : all.getAsLong());
  }

  public boolean hasNext() {
    return first + size < total;
  }

  public boolean hasPrevious() {
    return first > 0;
  }
}
