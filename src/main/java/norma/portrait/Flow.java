package norma.portrait;

/**
 * What passed on a day between an industry and one that lives on what it makes, counted in days of
 * the consumer's ordinary need at the start ("days" below), so that links can be compared.
 *
 * @param from id of the supplying industry
 * @param to id of the consuming industry
 * @param shipped days that the supplier sent off at the day's end; they arrive later
 * @param arrived days that arrived at dawn and found room
 * @param sentBack days that arrived at dawn and found none
 * @param drawn days that went with the centre's deliveries into the consumer's shops and stayed
 *     there
 * @param stock days in stock at the day's end
 * @param coverage part of the day's need that the stock covered, at most 1; NaN on a day on which
 *     the consumer does not work
 * @param limiting whether it set the limit of the consumer's deliveries on the day: no other input
 *     covered less, and it did not cover the need
 * @param starvedHours man-hours that the consumer's shops waited for materials on a day on which
 *     this input set the limit; on other days 0
 */
public record Flow(
    String from,
    String to,
    double shipped,
    double arrived,
    double sentBack,
    double drawn,
    double stock,
    double coverage,
    boolean limiting,
    double starvedHours) {}
