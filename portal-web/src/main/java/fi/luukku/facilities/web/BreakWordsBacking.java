package fi.luukku.facilities.web;

import fi.luukku.facilities.InTheWay;
import fi.luukku.facilities.Place;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Places and choices of breaks, for pages: {@code #{breakWords.place(one.place)}}. */
@Named("breakWords")
@RequestScoped
public class BreakWordsBacking {
  @Inject BreakWords words;

  public String place(Place place) {
    return words.place(place);
  }

  public String name(InTheWay one) {
    return words.name(one);
  }

  public boolean isChosen(InTheWay one, String what) {
    return words.isChosen(one, what);
  }
}
