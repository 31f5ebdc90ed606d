// What is used of tesseract.js-core, which comes without types.
declare module "tesseract.js-core/tesseract-core-lstm.js" {
  const start: import("./serve").Start;
  export default start;
}
declare module "tesseract.js-core/tesseract-core-simd-lstm.js" {
  const start: import("./serve").Start;
  export default start;
}
