package fi.luukku.launcher.backoffice;

import jakarta.jms.JMSException;

/** What the person types, and what the console says to it. */
final class Dialogue {
  static final String COMMANDS =
      """
      Commands; N is the number of an arrival, or a case number:
        show N                          the whole event of an arrival
        status N in-progress [text]     received, in-progress, confirmed, closed or cancelled
        ask N 2026-12-31 text           asks the citizen to do something by a day
        message N text                  writes to the citizen
        decision N granted text         granted, partly-granted or refused
        help · quit
      """;

  private static final int MOST_WORDS = 4;

  private final Arrivals arrivals;
  private final Sender sender;

  Dialogue(Arrivals arrivals, Sender sender) {
    this.arrivals = arrivals;
    this.sender = sender;
  }

  /** Hands an answer to the broker. */
  interface Sender {
    void send(Answer answer) throws JMSException;
  }

  /** Does what the line says; gives what to say to it, which may be nothing. */
  String reply(String line) throws JMSException {
    String[] words = line.split("\\s+", MOST_WORDS);
    try {
      return switch (words[0]) {
        case "" -> "";
        case "help" -> COMMANDS;
        case "show" -> shown(words[1]);
        case "message" -> sent(Answer.message(caseOf(words[1]), line.split("\\s+", 3)[2]));
        case "status" ->
            sent(Answer.status(caseOf(words[1]), words[2], words.length > 3 ? words[3] : ""));
        case "ask" -> sent(Answer.waiting(caseOf(words[1]), words[2], words[3]));
        case "decision" -> sent(Answer.decision(caseOf(words[1]), words[2], words[3]));
        default -> "There is no command " + words[0] + ". " + COMMANDS;
      };
    } catch (IllegalArgumentException e) {
      return e.getMessage();
    } catch (ArrayIndexOutOfBoundsException e) {
      return "That is not the whole command: it looks like this.\n" + looksLike(words[0]);
    }
  }

  private static String looksLike(String command) {
    return COMMANDS
        .lines()
        .filter(line -> line.startsWith("  " + command + " "))
        .findFirst()
        .orElseThrow();
  }

  /** Text from citizens must not steer the terminal. */
  private String shown(String number) {
    return arrivals.get(number).toPrettyString().replaceAll("[\\p{Cntrl}&&[^\n]]", " ");
  }

  private String sent(Answer answer) throws JMSException {
    sender.send(answer);
    return "Sent " + answer.type() + " for " + answer.caseNumber() + ".";
  }

  private String caseOf(String word) {
    return word.contains("-") ? word : arrivals.get(word).path("subject").asText();
  }
}
