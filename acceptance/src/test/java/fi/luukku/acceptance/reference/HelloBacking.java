package fi.luukku.acceptance.reference;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;

/** Says hello. */
@Named
@RequestScoped
public class HelloBacking {
  private static final List<Room> ROOMS =
      IntStream.range(0, 25).mapToObj(i -> new Room(i, "Room " + i, "hall", 10 + i)).toList();

  private String name = "";

  /** A row of the table. */
  public record Room(int id, String name, String kind, int seats) {
    public int getId() {
      return id;
    }

    public String getName() {
      return name;
    }

    public String getKind() {
      return kind;
    }

    public int getSeats() {
      return seats;
    }
  }

  public String getGreeting() {
    return "Hello";
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public List<Room> getRooms() {
    return ROOMS;
  }

  /** Stays on the page. */
  public void greet() {
    // The page itself is the answer.
  }
}
