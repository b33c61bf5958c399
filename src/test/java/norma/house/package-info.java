/** The architecture test: the plan of the house as data, and whether the classes keep to it. */
package norma.house;
