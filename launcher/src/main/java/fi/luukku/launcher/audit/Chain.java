package fi.luukku.launcher.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Follows the chain from its beginning: told each seal, each of its events, and the end, it keeps
 * in words what does not fit. Holds one seal at a time, however long the trail is.
 */
final class Chain {
  private static final int FIRST = 1;

  /** A row of {@code audit_seal}. */
  record Seal(long id, String sealed, int events, int form, String hash) {}

  /** A row of {@code audit_event}. */
  record Event(
      long id,
      String happened,
      String actor,
      String act,
      String object,
      boolean denied,
      String role,
      String subject) {}

  private final Optional<Bookmark> bookmark;
  private final List<String> faults = new ArrayList<>();
  private boolean bookmarkSeen;
  private long events;
  private Optional<Seal> current = Optional.empty();
  private String before = "";
  private MessageDigest digest;
  private int found;

  Chain(Optional<Bookmark> bookmark) {
    this.bookmark = bookmark;
  }

  void seal(Seal seal) {
    close();
    long expected = current.map(Seal::id).orElse(0L) + 1;
    if (seal.id() != expected) {
      faults.add(
          expected == seal.id() - 1
              ? "Seal " + expected + " is gone."
              : "The seals " + expected + " to " + (seal.id() - 1) + " are gone.");
    }
    begin(seal);
  }

  private void begin(Seal seal) {
    current = Optional.of(seal);
    found = 0;
    digest = sha256();
    put(before);
    if (seal.form() != FIRST) {
      put(String.valueOf(seal.form()));
      put(String.valueOf(seal.id()));
      put(seal.sealed());
    }
  }

  void event(Event event) {
    put(String.valueOf(event.id()));
    put(event.happened());
    put(event.actor());
    put(event.act());
    put(event.object());
    put(event.denied() ? "denied" : "done");
    if (current.filter(seal -> seal.form() != FIRST).isPresent()) {
      put(event.role());
      put(event.subject());
    }
    found++;
    events++;
  }

  /** Nothing more comes. */
  void end() {
    close();
    bookmark.filter(mark -> !bookmarkSeen).ifPresent(this::cutOff);
  }

  /** Something wrong that the reader saw itself. */
  void fault(String words) {
    faults.add(words);
  }

  private void close() {
    current.ifPresent(this::check);
  }

  private void check(Seal seal) {
    String about = "Seal " + seal.id() + " of " + seal.sealed() + " UTC ";
    if (found != seal.events()) {
      faults.add(about + "covers " + seal.events() + " events, and " + found + " are there.");
    } else if (!HexFormat.of().formatHex(digest.digest()).equals(seal.hash())) {
      faults.add(
          about
              + "does not fit: one of its "
              + found
              + " events was changed, or the seal itself, or the seal before it.");
    }
    bookmark.filter(mark -> mark.seal() == seal.id()).ifPresent(mark -> compare(mark, seal));
    before = seal.hash();
  }

  private void compare(Bookmark mark, Seal seal) {
    bookmarkSeen = true;
    if (!mark.hash().equals(seal.hash())) {
      faults.add("Seal " + seal.id() + " is not the one of the bookmark: it was made anew.");
    }
  }

  private void cutOff(Bookmark mark) {
    faults.add(
        "The bookmark knows the trail up to seal "
            + mark.seal()
            + ", and it ends at "
            + current.map(Seal::id).orElse(0L)
            + ": its end was cut off.");
  }

  List<String> faults() {
    return List.copyOf(faults);
  }

  long events() {
    return events;
  }

  Optional<Bookmark> last() {
    return current.map(seal -> new Bookmark(seal.id(), seal.hash()));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every JDK has SHA-256.", impossible);
    }
  }

  private void put(String field) {
    byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
    digest.update(bytes);
  }
}
