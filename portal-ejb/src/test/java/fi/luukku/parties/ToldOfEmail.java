package fi.luukku.parties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Hears what would go out by mail. */
@ApplicationScoped
public class ToldOfEmail {
  private final List<EmailToProve> codes = new CopyOnWriteArrayList<>();
  private final List<EmailGivenUp> givenUp = new CopyOnWriteArrayList<>();

  void hear(@Observes EmailToProve code) {
    codes.add(code);
  }

  void hear(@Observes EmailGivenUp address) {
    givenUp.add(address);
  }

  /** The last code that went to this address. */
  public String code(String address) {
    return codes.stream()
        .filter(one -> one.address().equals(address))
        .reduce((first, last) -> last)
        .orElseThrow()
        .code();
  }

  public boolean isGivenUp(String address) {
    return givenUp.stream().anyMatch(one -> one.address().equals(address));
  }
}
