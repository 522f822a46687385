/** The reference of scenario files: {@link id.gapai.scenarios.reference.ReferenceFiles} lists what is generated. */
package id.gapai.scenarios.reference;
