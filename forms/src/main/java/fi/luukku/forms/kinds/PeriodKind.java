package fi.luukku.forms.kinds;

import fi.luukku.forms.Display;
import fi.luukku.forms.Value;
import fi.luukku.forms.definition.Field;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** From a day to a day, both of them in it. */
final class PeriodKind implements PartsKind {

  @Override
  public Optional<Fault> check(Field field, Value.Parts parts) {
    LocalDate first = ((Value.Day) parts.part("first")).date();
    LocalDate last = ((Value.Day) parts.part("last")).date();
    if (last.isBefore(first)) {
      return Fault.at("last", "period.order", new Value.Day(first));
    }
    long days = ChronoUnit.DAYS.between(first, last) + 1;
    int least = field.limits().days().least().orElse(1);
    if (days < least) {
      return Fault.at("last", "period.short", least);
    }
    int most = field.limits().days().most().orElse(Integer.MAX_VALUE);
    return days > most ? Fault.at("last", "period.long", most) : Optional.empty();
  }

  @Override
  public List<String> lines(Field field, Value value, Display display) {
    Value.Parts parts = (Value.Parts) value;
    return List.of(
        display.plain(parts.part("first")) + "\u00A0– " + display.plain(parts.part("last")));
  }
}
