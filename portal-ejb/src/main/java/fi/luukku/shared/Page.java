package fi.luukku.shared;

import java.util.List;

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

  public boolean hasNext() {
    return first + size < total;
  }

  public boolean hasPrevious() {
    return first > 0;
  }
}
