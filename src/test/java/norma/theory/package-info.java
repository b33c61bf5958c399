/** The model in limits where theory knows the answer. */
package norma.theory;
