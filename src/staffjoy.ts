/** Staffjoy with choices of its user: to be put in the place of its name, as in `createSandbox({ apis: [staffjoyWith(...)] })`. */
export { type StaffjoyOptions, staffjoyWith } from './apis/staffjoy/index.ts'
