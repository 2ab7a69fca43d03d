package fi.luukku.acceptance.reference;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Says hello. */
@Named
@RequestScoped
public class HelloBacking {
  private String name = "";

  public String getGreeting() {
    return "Hello";
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  /** Stays on the page. */
  public void greet() {
    // The page itself is the answer.
  }
}
