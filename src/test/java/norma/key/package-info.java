/** Keys of a scenario: whether every number in it bears on the run. */
package norma.key;
