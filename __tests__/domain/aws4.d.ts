/** The part of https://github.com/mhart/aws4 that tests compare with. */
declare module 'aws4' {
  const aws4: {
    sign(request: object, credentials: object): { headers: Record<string, string> }
  }
  export default aws4
}
