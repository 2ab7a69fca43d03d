package fi.luukku.acceptance.rush;

import fi.luukku.acceptance.faults.Database;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** Lets citizens try, and remembers what each was told. */
final class Contest {
  private static final int GIVE_BACK = 2;
  private static final int MOVE = 3;

  private final List<Citizen> citizens;
  private final Fields confirm;
  private final AtomicInteger next = new AtomicInteger();

  /** Holds that were confirmed and not given back. */
  private final Set<String> standing = ConcurrentHashMap.newKeySet();

  /** Who has one does not try again: beyond his limit he would lose his own. */
  private final Set<Citizen> served = ConcurrentHashMap.newKeySet();

  /** Winners of the places that nobody gives back. */
  private final Map<Place, AtomicInteger> winners = new ConcurrentHashMap<>();

  private final AtomicReference<String> fault = new AtomicReference<>("");
  private final ConcurrentLinkedQueue<Place> wanted = new ConcurrentLinkedQueue<>();

  Contest(List<Citizen> citizens, Fields confirm) {
    this.citizens = citizens;
    this.confirm = confirm;
  }

  /**
   * @param loose whether a winner may move or give it back
   */
  Outcome attempt(Exchange line, Place place, boolean loose) {
    Citizen citizen = somebody();
    Answer answer = citizen.hold(line, place);
    if (!loose) {
      winners.computeIfAbsent(place, any -> new AtomicInteger());
    }
    if (answer.status() == 422) {
      return told(answer);
    }
    if (!answer.leadsOn() || !answer.location().contains("hold=")) {
      return fault(answer);
    }
    if (!loose) {
      winners.get(place).incrementAndGet();
      return confirmed(line, citizen, answer, Outcome.WON);
    }
    wanted.add(place);
    int fate = ThreadLocalRandom.current().nextInt(MOVE + 1);
    return fate == MOVE
        ? moved(line, citizen, place, answer)
        : confirmed(line, citizen, answer, fate < GIVE_BACK ? Outcome.GIVEN_BACK : Outcome.WON);
  }

  private Outcome moved(Exchange line, Citizen citizen, Place place, Answer held) {
    Place other = wanted.poll();
    Answer again = citizen.hold(line, other == null ? place : other);
    if (again.status() == 422) {
      return confirmed(line, citizen, held, Outcome.WON);
    }
    return again.leadsOn() ? confirmed(line, citizen, again, Outcome.MOVED) : fault(again);
  }

  private Outcome confirmed(Exchange line, Citizen citizen, Answer held, Outcome outcome) {
    String hold = held.location().replaceAll(".*hold=([0-9a-f-]{36}).*", "$1");
    Answer receipt = citizen.confirm(line, confirm, hold);
    if (!receipt.leadsOn() || !receipt.location().contains("/receipt")) {
      return fault(receipt);
    }
    standing.add(hold);
    served.add(citizen);
    if (outcome == Outcome.GIVEN_BACK) {
      String number = receipt.location().replaceAll(".*number=([^&]*).*", "$1");
      standing.remove(hold);
      served.remove(citizen);
      return Form.gaveBack(line, citizen, number) ? outcome : fault(receipt);
    }
    return outcome;
  }

  private static Outcome told(Answer page) {
    return page.body().contains("#reserve\"") ? Outcome.TOLD : Outcome.TOLD_NONE_FREE;
  }

  private Outcome fault(Answer answer) {
    fault.compareAndSet("", answer.head() + Check.words(answer.body()));
    return Outcome.FAULT;
  }

  private Citizen somebody() {
    for (int tries = 0; tries < citizens.size(); tries++) {
      Citizen one = citizens.get(Math.floorMod(next.getAndIncrement(), citizens.size()));
      if (!served.contains(one)) {
        return one;
      }
    }
    throw new IllegalStateException("All citizens have won.");
  }

  long count(Together.Done<Outcome> done, Outcome outcome) {
    return done.results().stream().filter(outcome::equals).count();
  }

  long withoutOneWinner() {
    return winners.values().stream().filter(won -> won.get() != 1).count();
  }

  long withoutRow() {
    Set<String> rows =
        Set.copyOf(Database.column("SELECT DISTINCT claim FROM occupancy WHERE kind = 'BOOKING'"));
    return standing.stream().filter(hold -> !rows.contains(hold)).count();
  }

  String firstFault() {
    return fault.get();
  }
}
