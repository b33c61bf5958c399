package norma.economy;

/**
 * A worker as others may see him: a frozen copy of his state at a moment; fields as of a census.
 */
public record Person(
    long id,
    String name,
    String industry,
    int shop,
    int place,
    int crew,
    boolean woman,
    double age,
    double years,
    boolean trained,
    double skill,
    double stamina,
    double method,
    double fatigue,
    double home,
    double culture,
    boolean titled,
    boolean favoured,
    double resentment,
    double hostility,
    double ratchetBelief,
    double bestMultiple,
    double fulfilmentMonth,
    double payMonth,
    int hiredDay) {

  static Person of(Worker man, String industry, Shop shop, int slot) {
    return new Person(
        man.id,
        man.name,
        industry,
        shop.index,
        slot % shop.crew,
        slot / shop.crew,
        man.woman,
        man.age,
        man.years,
        man.trained,
        man.skill,
        man.stamina,
        man.method,
        man.fatigue,
        man.home,
        man.culture,
        man.titled,
        man.favouredLastMonth,
        man.resentment,
        man.hostility,
        man.ratchetBelief,
        man.bestMultiple,
        man.fulfilmentLastMonth,
        man.payLastMonth,
        man.hiredDay);
  }
}
