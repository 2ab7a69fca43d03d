package fi.luukku.launcher.authorizations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** Who may act for whom. All of them are test persons; the organisations do not exist. */
final class Register {
  private static final String AINO = "140285-9120";
  private static final String EINO = "030771-945C";
  private static final String ONNI = "050509B9817";

  private final List<Right> rights = new CopyOnWriteArrayList<>();

  /**
   * One right.
   *
   * @param delegate identity code of who may act
   * @param principal identity code of a person, or business id
   * @param roles codes of what the delegate is in an organisation; empty for a person
   */
  record Right(String delegate, String principal, String name, List<String> roles) {
    boolean isForPerson() {
      return roles.isEmpty();
    }

    Map<String, Object> answer() {
      Map<String, Object> answer = new LinkedHashMap<>();
      answer.put("name", name);
      if (isForPerson()) {
        answer.put("personId", principal);
      } else {
        answer.put("identifier", principal);
        answer.put("complete", true);
        answer.put("roles", roles);
      }
      return answer;
    }
  }

  Register() {
    begin();
  }

  /** As it was at the start. */
  void begin() {
    rights.clear();
    rights.add(new Right(AINO, ONNI, "Onni Testilä-Esimerkki", List.of()));
    rights.add(new Right(EINO, "1234567-1", "Mallin Voimistelijat ry", List.of("NIMKO")));
    rights.add(new Right(EINO, "7654321-2", "Koehenkilön Konepaja Oy", List.of("TJ")));
    rights.add(new Right(EINO, "2222222-9", "Entisten Jäsenten Tuki ry", List.of("JAS")));
  }

  /** Takes every right of a person for a principal away. */
  void end(String delegate, String principal) {
    rights.removeIf(
        right -> right.delegate().equals(delegate) && right.principal().equals(principal));
  }

  List<Right> of(String delegate, boolean persons) {
    return rights.stream()
        .filter(right -> right.delegate().equals(delegate))
        .filter(right -> right.isForPerson() == persons)
        .toList();
  }

  Optional<Right> find(String delegate, String principal) {
    return rights.stream()
        .filter(right -> right.delegate().equals(delegate))
        .filter(right -> right.principal().equals(principal))
        .findFirst();
  }

  boolean knows(String delegate) {
    return Set.of(AINO, EINO, ONNI, "211104A930E", "090999Y967T").contains(delegate);
  }
}
