/** Custom properties of every scheme and antd's styles, written by build/static-antd.ts. */
declare module 'virtual:look.css'
