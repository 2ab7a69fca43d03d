package fi.luukku.site.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Behind the gallery of the staff's widgets; exists where {@link GalleryBacking} does. */
@Named
@RequestScoped
public class StaffGalleryBacking {
  private static final int ROWS = 24;

  @Inject GalleryBacking gallery;

  private String who;

  public void open() {
    gallery.open();
  }

  public String stay() {
    return Pages.to("/site/staff-gallery");
  }

  /** A list that can be sorted in place. */
  public List<Integer> getRows() {
    return new ArrayList<>(IntStream.rangeClosed(1, ROWS).boxed().toList());
  }

  public List<String> complete(String typed) {
    return List.of("Kaisa Koskinen", "Kalle Kivelä", "Niko Nyström").stream()
        .filter(name -> name.toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT)))
        .toList();
  }

  public String getWho() {
    return who;
  }

  public void setWho(String who) {
    this.who = who;
  }
}
