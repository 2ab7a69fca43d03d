package fi.luukku.reservations;

import java.util.List;

/** What one capability offers the time of: for who shows the resources of all of them. */
public interface OfferedResources {
  List<OfferedResource> offered();
}
