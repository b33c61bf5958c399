package norma.portrait;

/**
 * A worker as an observer sees him at a day's end, frozen; a row of the census.
 *
 * @param id number of the worker within the economy
 * @param name his name
 * @param industry id of the industry
 * @param shop index of the shop from 0
 * @param place index of his own workplace from 0
 * @param crew index of his crew (shift of the day) from 0
 * @param woman whether a woman
 * @param age years
 * @param years experience at the trade in years
 * @param trained whether technically trained
 * @param skill multiple of an ordinary man's speed
 * @param stamina 0.5..1
 * @param method knowledge of the method, 0..1
 * @param fatigue 0..1
 * @param home household support, 0..1
 * @param culture punctuality and keenness, 0..1
 * @param titled whether he holds the title
 * @param favoured whether he was on the foreman's order in at least half of last month's shifts
 * @param resentment 0 or more
 * @param hostility hostility he expects from mates, 0..1
 * @param seen how much he has seen of fame: records in the papers, rewarded and titled mates; 0..1
 * @param ratchetBelief share of over-fulfilment he believes a revision takes back, 0..1
 * @param bestMultiple best shift of his life here, in norms; 0 before the first
 * @param fulfilmentMonth mean reported fulfilment of the last full month, NaN where none
 * @param payMonth mean pay per shift in the last full month, roubles, NaN where none
 * @param hiredDay day he came, -1 if he was there from the start
 */
public record Portrait(
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
    double seen,
    double ratchetBelief,
    double bestMultiple,
    double fulfilmentMonth,
    double payMonth,
    int hiredDay) {}
