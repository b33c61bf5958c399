package norma.shift;

/**
 * Where a man at the head of a place stands in a shift, whatever his pace.
 *
 * @param quality quality of the place as it is kept, 1 is ordinary
 * @param method his knowledge of the method, 0..1
 * @param help sum of his helpers' skill times pace, less where they help badly; 0 for none
 * @param prepared units prepared for him, 0 for none
 * @param yield units that his place and those he was given can give in the shift
 */
public record Stand(double quality, double method, double help, double prepared, double yield) {}
